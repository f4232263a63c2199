// Given names that occur in French and English news, by gender, folded. A list of common ones: a name it lacks is
// judged by what stands around it, its gender by its ending.

import { foldWord } from '../folding.ts'
import type { Gender } from './gender.ts'

const MASCULINE = `
Aaron Abdel Abdelaziz Abdelkader Abdelmadjid Abdou Abdoulaye Abdul Abdullah Abel Abraham Achille Adam Adama Adel Adem Adil Adolf Adolphe Adrian Adrien
Ahmad Ahmed Aimé Akim Akira Alain Alan Albert Alberto Albin Alec Alejandro Alessandro Alex Alexander Alexandre Alexeï Alexei Alexis Alfonso Alfred Ali
Alioune Alistair Allan Allen Aloïs Alonso Alphonse Álvaro Alvin Amadou Amar Amaury Ambroise Amin Amine Amir Anatole Anders André Andreas Andrei Andreï Andrew
Andrés Andriy Andy Ange Angelo Anselme Anthony Antoine Anton Antonin Antonio Antony António Anouar Ariel Aristide Armand Armel Arnaud Arne Arsène Arthur Arturo
Asif Aubin Auguste Augustin Aurélien Axel Aymeric Ayoub Aziz Bachar Bachir Baptiste Barack Bart Barthélemy Bashar Basile Bastian Bastien Baudouin Ben Benedict
Benjamin Benito Benny Benoist Benoît Bernard Bernardo Bernd Bernie Bert Bertrand Bilal Bill Billy Bjorn Bob Bobby Boris Boubacar Boualem Brad Bradley
Brahim Brandon Brendan Brent Brett Brian Brice Bruce Bruno Bryan Calixte Calvin Cameron Camillo Carl Carles Carlo Carlos Cédric Célestin César Charles Charlie
Che Cheikh Chérif Chester Chris Christian Christopher Christophe Chuck Clarence Claude Claudio Clément Clifford Clint Clive Clovis Cody Colin Conor Connor
Constant Constantin Corentin Corneille Craig Cristian Cristiano Cyprien Cyriaque Cyril Cyrille Cyrus Damian Damien Dan Daniel Daniele Danny Dany Daoud Darius
Darren Dave David Davide Davy Dean Denis Dennis Denys Derek Desmond Dick Didier Diego Dieudonné Dimitri Dirk Djamel Djibril Dmitri Dmitry Dominic Dominik
Doug Douglas Driss Duncan Dwight Dylan Éamon Ed Eddie Eddy Edgar Edmond Édouard Eduardo Edward Edwin Edwy Efraïm Einar Eitan Éli Élie Elias Élisée Éloi
Emerson Émile Emilio Emiliano Emmanuel Enda Enrico Enrique Enzo Éric Erich Erik Ernest Ernesto Erwan Erwin Esteban Ethan Étienne Eudes
Eugène Evan Évariste Evgueni Ezéchiel Fabien Fabio Fabrice Fabrizio Fadi Faouzi Farid Faustin Fayçal Federico Félicien Félix Ferdinand Fernand Fernando Ferran
Fidel Filip Filippo Firmin Florent Florentin Florian Floyd Fouad Francesco Francis Francisco Franck Franco François Frank Frans Franz Fred Freddy Frédéric
Friedrich Fritz Gabriel Gad Gaël Gaétan Garrett Gary Gaspard Gaston Gauthier Gautier Gavin Geert Geoff Geoffrey Geoffroy George Georges Georg Georgi Gérald
Gérard Géraud Gerhard Germain Germán Ghislain Giacomo Gianluca Gianni Gideon Gilbert Gildas Giles Gilles Gino Giorgio Giovanni Giulio Giuseppe Glen Glenn
Goran Gonzalo Gordon Graham Grant Greg Grégoire Gregor Grégory Gregory Guido Guilhem Guillaume Guillermo Gunnar Gunter Günter Gus Gustav Gustave Gustavo Guy
Gwenaël Gwendal Habib Hakan Hakim Hamad Hamid Hamza Hani Hans Harald Harold Harry Harvey Hassan Hassen Hector Heinrich Heinz Helmut Hendrik Henri Henrik
Henrique Henry Herbert Hervé Hicham Hichem Hilaire Hippolyte Hiroshi Honoré Horace Hosni Houari Howard Hubert Hugh Hugo Hugues Humberto Hussein Iain Ian Ibrahim
Ibrahima Idir Idris Idriss Ignace Ignacio Igor Ike Ilan Ilham Ilias Illya Ilya Ilyas Ilyès Imad Imanol Imran Ingmar Innocent Ion Irwin Isaac Isaak Isidore
Ismaël Ismail Israël Issa Issam Itamar Ivan Iván Ivo Jaap Jack Jackson Jacky Jacob Jacques Jaime Jair Jake Jakob Jamal James Jamie Jan Janos Jared Jason Jasper
Javier Jay Jean Jed Jeff Jens Jérémie Jérémy Jeremy Jérôme Jerome Jerry Jesse Jesús Jim Jimmy Jo Joachim Joan João Joaquín Jochen Joe Joël Joey Johan
Johann Johannes John Johnny Jon Jonas Jonathan Jordan Jordi Jorge Joris José Joseph Josep Josh Joshua Josselin Josué Juan Jude Jules Julian Julien Julio
Julius Jürgen Jurgen Justin Kaïs Kamal Kamel Karel Karim Karl Keir Keith Kelvin Ken Kenneth Kévin Kevin Khaled Khalid Khalil Kim Kirk Klaus Kofi Konrad Konstantin
Kurt Kwame Kyle Kylian Kyriakos Ladislas Lahcen Lakhdar Lambert Lamine Larry Lars Laszlo Laurent Lauri Lazare Leandro Lee Leif Len Lennart Leo Léo
Léon Léonard Leonard Leonardo Leonid Léopold Leroy Leslie Lester Lev Levi Liam Lilian Lino Lionel Lloyd Loïc Loïck Loris Lothar Lou Louis Louison Luc Luca
Lucas Lucien Lucio Ludovic Ludwig Luigi Luis Luiz Luka Lukas Luke Lyndon Lysandre Maël Magnus Mahamadou Mahamat Mahdi Maher Mahmoud Malcolm Malek Malik
Mamadou Mansour Manuel Marc Marcel Marcelin Marcello Marcelo Marcin Marco Marcos Marcus Marek Mariano Marin Mario Marius Mark Marko Marlon Martial Martin
Marvin Massimo Mateo Mateusz Mathias Mathieu Mathis Mathurin Matt Matteo Matthew Matthias Matthieu Maurice Maurizio Mauro Max Maxence Maxim Maxime Maximilien
Médéric Mehdi Mehmet Melvin Michaël Michael Michał Michal Michel Michele Mick Mickaël Miguel Mihai Mikaël Mike Mikhaïl Mikhail Miko Milan Miles Milo Miloud
Miroslav Mitch Modeste Mohamad Mohamed Mohammad Mohammed Mohand Moïse Mokhtar Moncef Morad Morgan Moritz Morten Mouloud Mounir Mourad Moussa Moustapha Muammar
Muhammad Murat Mustafa Mustapha Nabil Nadim Nadir Naïm Napoléon Narcisse Narendra Nasser Nathan Nathanaël Neal Ned Neil Nelson Nestor Néstor Niall Nicholas Nick
Nico Nicola Nicolás Nicolas Nigel Nikola Nikolaï Nikolas Nils Nino Noah Noam Noé Noël Noel Nolan Norbert Norman Octave Odilon Olaf Oleg Oleksandr
Oleksiy Olivier Oliver Olof Omar Omer Oscar Oskar Osman Oswald Othman Otto Ousmane Owen Pablo Paco Paddy Paolo Pascal Patrice Patrick Patrik Paul Pavel Pavlo
Pawel Pedro Pepe Per Percy Perry Pete Peter Petr Petro Petros Phil Philbert Philip Philipp Philippe Phillip Pier Pierre Pierrick Pierrot Pieter Pietro Piotr
Placide Preston Prosper Quentin Rachid Radek Radoslaw Rafael Rafaël Rafik Raghid Raimond Rainer Ralph Ramón Ramon Ramsès Ramzi Ramzan Randall Randy Raoul
Raphaël Raphael Rashid Raúl Raul Ravi Ray Raymond Réda Recep Reda Régis Reinhard Rémi Rémy Renato Renaud René Reuben Rex Riad Ricardo Riccardo Richard Rick
Ricky Rigobert Rishi Ritchie Rob Robbie Robert Roberto Robin Roch Rod Roderick Rodolphe Rodrigo Rodrigue Rodney Roger Roland Rolf Romain Roman Romano Romaric
Romuald Ron Ronald Ronan Ronnie Rory Ross Rowan Roy Ruben Rubén Rudolf Rudolph Rudy Rufus Rui Rupert Russell Rutger Ryad Ryan Sacha Sadio Saïd Salah
Salem Salim Salman Salomon Salvador Salvatore Sam Sami Samir Sammy Samuel Samy Sandro Sándor Sanjay Santiago Saul Sean Seán Sébastien Sebastian Sélim Serge Sergeï
Sergei Sergey Sergio Sergueï Servais Seth Séverin Seydou Seymour Shane Shaun Shawn Sid Sidney Siegfried Sigmund Silvain Silvio Silvère Siméon Simon Slimane Sofiane
Soren Søren Soufiane Souleymane Spencer Stan Stanislas Stanislav Stanley Stefan Stefano Steffen Stéphane Stephen Stephan Steve Steven Stewart Stuart
Sundar Sven Svend Sylvain Sylvère Sylvestre Tadeusz Tancrède Tanguy Tarek Tariq Taylor Ted Teddy Terence Terry Théo Théodore Théophile Theodore Thibaud Thibault
Thibaut Thiébaud Thierry Thomas Thor Thorsten Tidiane Tierno Tim Timothée Timothy Timur Timothé Titouan Titus Tobias Toby Todd Tom Tomas Tomás Tomasz Tommy Toni Tony
Torsten Trevor Tristan Troy Tyler Ugo Ulrich Ulysse Umberto Urbain Usman Uwe Vadim Valentin Valère Valéry Valery Vasco Vassili Vernon Viatcheslav Vic Vicente
Victor Victorien Vidal Viktor Vincent Vincenzo Virgil Virgile Vitali Vivien Vlad Vladimir Vladislav Volodymyr Wadih Waleed Walid Wallace Walter Warren
Wassim Wayne Wendell Werner Wesley Wilfred Wilfried Wilfrid Wilhelm Will Willem William Willy Winston Wissam Wladimir Wolfgang Xavi Xavier Yacine Yahya Yair
Yaïr Yanis Yann Yannick Yannig Yannis Yasser Yassine Yazid Yitzhak Yoann Yoav Yohan Yohann Youcef Youri Youssef Youssouf Yuri Yuval Yves Yvan Yvon Zacharie
Zacharia Zaïd Zakaria Zinedine Zinédine Zlatan Zoltan Zoran
Abdelatif Abdelhak Abdellah Abderrahmane Abdoul Aboubacar Aïssa Aitor Alassane Aleksandar Aleksi Amédée Anaclet Anatoli Andrzej Anicet Arkadi Attila
Ayman Azzedine Badr Bakari Bakary Barnabé Bassirou Belkacem Bogdan Bohdan Bonaventure Branko Bronisław Călin Chakib Cheick Cléophas Demba Djelloul
Dragan Dušan Ehud Eirik Ekrem Euloge Ewen Fañch Fethi Fodé Fulgence Fumio Gábor Gadi Gennaro Gervais Ghyslain Gorka Grzegorz Guéladio Guylain Gwenn
Hafid Håkon Herzi Hocine Ibou Ignazio Ihor Iñaki Íñigo Jannik Jannis Jarosław Jawad Jerzy Jocelyn Jokin Joost Juvénal Kader Kaspar Kasper
Kassym-Jomart Kazimierz Kemal Krzysztof Kyrylo Landry Larbi Lassana Lasse Lech Loeiz Lotfi Maarten Macky Magloire Malo Marcellin Matti Mika Mikel
Mikkel Miloš Modibo Mody Moez Mohcine Moshe Nabih Naftali Nicolae Nikol Noureddine Novak Oddvar Oriol Ousseynou Pekka Quim Rabah Ramil Rasmus
Redouane Réjean Rénald Reuven Ridha Roméo Rosaire Rouslan Ruslan Ruud Salaheddine Sékou Seyni Shinzo Sidi Sigurd Sjoerd Slobodan Steeve Taha Taoufik
Taras Tayeb Timo Traian Troels Tudual Unai Viorel Vito Wael Wojciech Wouter Xabier Yann-Ber Younès Youssoupha Zbigniew Zéphirin Ziad Zied Zouhair
Zsolt
Achaz Adhémar Alcide Anastase Anthelme Archibald Athanase Aurèle Balthazar Blaise Casimir Clodomir Côme Conrad Crépin Damase Delphin Déodat Désiré Donatien
Efflam Elzéar Emeric Enguerrand Éphrem Erwann Eustache Évrard Ferréol Flavien Florimond Fortunat Foulques Fulbert Gabin Gatien Gédéon Géry Gireg Godefroy
Gontran Gonzague Goulven Gratien Guénolé Guibert Hadrien Hélier Hilarion Hyacinthe Irénée Jakez Josquin Judicaël Justinien Killian Lancelot Léandre Léonce
Lorenzo Lothaire Lubin Macaire Marceau Maximin Mayeul Médard Melchior Nicéphore Octavien Pacôme Paulin Philibert Rainier Rambert Sabin Sixte Sosthène
Thaddée Théobald Théodule Théotime Tugdual Valérien Vianney Wandrille Zéphyr Zéphyrin
`

const FEMININE = `
Abigail Ada Adélaïde Adele Adèle Adeline Adriana Adrienne Agathe Agnès Agnes Agnieszka Aïcha Aïda Aïssata Aimée Alba Alberta Alejandra Alessandra
Alexandra Alexandria Alexia Alice Alicia Alida Aline Alison Alix Allison Alma Alyssa Amanda Amandine Amber Amel Amélia Amelia Amélie Amina Aminata Amira Amy
Ana Anaëlle Anaïs Anastasia Andrea Andréa Andrée Angela Angélina Angelina Angèle Angélique Anissa Anita Anke Ann Anna Annabelle Anne Anneliese Annette Annick
Annie Anouchka Anouk Antoinette Antonella Antonia Apolline Ariane Arianna Arielle Arlette Armande Armelle Ashley Asma Assa Assia Astrid Aubrey Aude Audrey
Aurélia Aurélie Aurore Ava Avril Awa Axelle Aya Ayla Aziza Babette Bahia Barbara Béatrice Beatrice Beatriz Becky Belinda Bella Bénédicte Benedetta Bérangère
Bérengère Bérénice Bernadette Bernice Berthe Bertille Beth Betty Beverly Bianca Bintou Birgit Blanca Blanche Blandine Bonnie Brenda Bridget Brigid Brigitte
Britney Brittany Brune Bruna Calliope Camélia Camille Candace Candice Capucine Carine Carla Carlota Carmen Carol Carole Carolina Caroline Carolyn Carrie
Cassandra Cassandre Cate Catharina Catherine Cathy Catriona Cécile Cecilia Cécilia Céleste Célia Céline Celine Chantal Charlène Charlene Charline Charlotte Chelsea
Cheryl Chiara Chimène Chloé Chloe Christelle Christiane Christie Christina Christine Cindy Claire Clara Clarisse Clarissa Claudia Claudie Claudine Clea Cléa
Clélia Clémence Clémentine Cléo Clothilde Clotilde Colette Coline Colleen Consuelo Constance Coralie Corazon Cordélia Corinne Cornelia Cosima Courtney Cristina
Cynthia Dafne Dahlia Daisy Dalia Dalila Dana Daniela Danièle Danielle Daphné Daphne Daria Dawn Débora Deborah Debbie Debra Deirdre Delia Delphine Denise
Diana Diane Dilma Dina Dinah Djamila Dolores Domitille Donatella Donna Dora Doria Doris Dorothée Dorothy Edith Édith Edna Edwige Eileen Elaine Élaine Éléonore
Eleanor Elena Eléna Eleni Éliane Elif Elin Elina Élisa Elisa Élisabeth Elisabeth Élise Elise Eliza Elizabeth Ella Elle Ellen Élodie Éloïse Elsa Else Elsie
Elvira Elvire Emeline Émeline Émilie Emilia Émilienne Emily Emma Emmanuella Enora Énora Erica Érica Erika Erin Ermeline Esme Esmeralda Esperanza
Estelle Esther Étiennette Eugénie Eunice Eva Ève Eve Évelyne Evelyn Fabienne Faïza Fanny Fanta Fantine Farah Farida Fatiha Fatima Fatimata Fatou Fatoumata Faustine
Faye Fedora Félicie Félicité Fernanda Fernande Fiona Flavie Fleur Flora Flore Florence Florentine Fortunée Frances Francesca Françoise Francine Frédérica Freja Freya
Frida Frieda Gabriela Gabriella Gabrielle Gaëlle Gail Garance Geneviève Georgette Georgia Georgina Géraldine Germaine Gertrude Ghislaine Gianna Gillian Gina Giorgia
Gisèle Giulia Giuseppina Gladys Gloria Grace Greta Gretchen Guadalupe Gudrun Guillemette Gwen Gwenaëlle Gwendoline Gwenola Gwyneth Habiba Hadja Hafsa Hakima
Halima Hana Hanan Hanna Hannah Harriet Hawa Hayat Hayley Hazel Heather Hedwige Heidi Helen Helena Hélène Helga Héloïse Henriette Herminie Hermine Hilary
Hilda Hillary Hind Hollie Holly Honorine Hope Hortense Houda Houria Huguette Ida Ikram Ilana Ilaria Ilse Iman Imane Imelda Inès Ines Ingrid Inna Irena Irène
Irene Irina Iris Irma Isabeau Isabel Isabella Isabelle Isadora Isaure Ishbel Isla Ismérie Isolde Ivana Ivanka Ivy Jacinda Jacinta Jacinthe Jackie Jacqueline Jade Jamila
Jana Jane Janet Janice Janine Jasmine Jeanette Jeanne Jeannette Jeannine Jemima Jenna Jennifer Jenny Jess Jessica Jessie Jill Joan Joana Joanna Joanne Jocelyne Jodie
Joëlle Johanna Joséphine Josephine Josette Josiane Joy Joyce Juana Judith Judy Julia Juliana Julie Juliette Justine Kadiatou Kamala Karen Karin Karima Karina
Karine Kate Katarina Katherine Katharina Kathleen Kathryn Kathy Katia Katie Katja Katrin Kayla Keiko Keira Kelly Kendra Khadidja Khadija Kiera Kimberly Kirsten
Kirstie Klara Kristalina Kristen Kristin Kristina Ksenia Laetitia Laëtitia Laila Lana Lara Larissa Latifa Laura Laure Lauren Laurence Laurène Lauriane Laurie Lavinia
Layla Léa Leah Leanne Leïla Leila Léna Lena Leni Léonie Léonore Léontine Leonor Leslie Leticia Lia Liliane Lilia Lilly Lily Lina Linda Lindsay Lindsey Line
Lisa Lisbeth Lise Lisette Lison Liv Livia Liz Liza Loana Lois Lola Lorena Lorene Loretta Lorraine Louane Louisa Louise Loubna Luana Lucette Lucia Lucie Lucienne
Lucile Lucille Lucinda Lucrèce Lucy Ludivine Ludmila Luisa Luna Lydia Lydie Lynda Lyndsey Lynn Lynne Lyse Mabel Maddison Maddy Madeleine Madison Maëlle Maëlys
Maëva Magali Magalie Magda Magdalena Maggie Mahaut Maia Maïa Maïmouna Maïssa Maïté Maïwenn Maja Malala Malia Malika Malvina Mandy Manon Manuela Mara Marcela
Marceline Marcelle Marcia Margaret Margarita Margaux Margerie Margot Margrethe Marguerite Maria María Mariama Mariam Mariana Marianne Marie Mariella
Marielle Mariette Marilou Marilyn Marilyne Marina Marine Marion Marisa Marisol Marissa Marissol Marjorie Marlène Marlene Marta Martha Marthe Martina Martine Mary
Maryam Maryline Maryse Maryvonne Mathilda Mathilde Matilda Maud Maude Maureen Maxine May Maya Megan Meghan Mei Mélanie Melania Melanie Mélina Melinda
Melissa Mélissa Mélodie Mercedes Meriem Meryem Meryl Mia Michaela Michèle Michelle Mila Milena Millicent Mina Mireille Miriam Moira Molly Mona Monica Monika
Monique Montserrat Morgane Mouna Muriel Myriam Myrtille Nabila Nadège Nadia Nadine Nadja Naïma Najat Najla Nancy Naomi Nassima Nastassja Natacha Natalia
Natalie Natasha Nathalie Nelly Nellie Nicole Nicoletta Nina Nikki Nineta Noélie Noëlle Noémie Noemi Nolwenn Nora Nour Noura Océane Octavie Odette Odile Ofelia Oihana
Oksana Olena Olga Olha Olivia Olympe Ombeline Ondine Oona Ophélie Orane Oriane Ornella Orsola Ottilie Oumou Pamela Paola Pascale Pascaline Pat Patricia
Patty Paula Paule Paulette Paulina Pauline Peggy Pénélope Penelope Penny Perrine Petra Phoebe Philippa Philippine Philomène Pia Pilar Polly Prisca Priscilla Priya
Prune Quitterie Rachel Rachele Rachida Radia Raïssa Rama Rania Raphaëlle Raquel Rébecca Rebecca Reem Régine Reine Rejane Renate Renée Rhéa Rhiannon Rita Roberta Rokhaya
Romane Romy Rosa Rosalie Rosalind Rosaline Rosanna Rose Roseline Roselyne Rosemary Rosette Rosie Rossana Roxana Roxane Ruby Ruth Sabina Sabine Sabrina Safia Saïda
Sakina Sally Salma Salomé Samantha Samia Samira Sana Sandra Sandrine Sandy Sanna Sara Sarah Sasha Savannah Scarlett Ségolène Selena Sélima Selma Selin Senait Séverine
Shannon Sharon Sheila Shelley Sheryl Shirley Sibylle Sidonie Sienna Sigrid Silvia Simona Simone Sinead Siobhan Sixtine Soazig Sofia Sofía Solange Solène Solenn Sonia Sophia
Sophie Soraya Stacey Stacy Stella Stéphanie Stephanie Sue Suella Susan Susana Susanna Susanne Susie Suzanne Svetlana Sveva Sybille Sylvaine Sylvia Sylviane
Sylvie Tabitha Tamara Tania Tanya Tara Tatiana Tatyana Tess Tessa Thaïs Thalia Thelma Theresa Theresia Thérèse Tiffany Tina Tiphaine Tracey Tracy Trinidad Trudy
Ulrike Urielle Ursula Valentina Valentine Valeria Valérie Valerie Vanessa Vanina Vera Véra Vérane Verena Véronique Veronica Veronika Vicky Victoire Victoria Viola
Violaine Violeta Violet Violette Virginia Virginie Vivian Viviane Vivienne Vlasta Wanda Wendy Whitney Wilhelmine Winifred Winnie Xenia Yael Yaël Yamina Yara
Yasmin Yasmina Yasmine Yekaterina Yelena Yoko Yolanda Yolande Yolène Ysaline Ysé Yuki Yulia Ioulia Youlia Yvette Yvonne Zahia Zahra Zara Zeina Zélie Zineb Zita Zoé Zoe Zohra Zoya
Adjoa Ainhoa Aïssatou Akosua Aleksandra Anneke Annika Aoife Astou Awatef Beata Begoña Bernadine Binta Bouchra Chaïma Chimamanda Coumba Cristiane
Djénéba Dounia Ewa Fabiola Fadela Fadila Femke Folasade Ghyslaine Gilberte Ginette Graciela Guénola Guylaine Guylène Halyna Hanane Ibtissam Ilhem
Immacolata Ingeborg Iryna Itziar Jacotte Jadwiga Jelena Josyane Kaja Katarzyna Katell Khadra Khady Lamia Latéfa Ljubica Loredana Louisette Lyna
Lyudmyla Macarena Maïssane Małgorzata Marcelline Mariangela Mariétou Marijke Maryanne Marylène Marylise Mauricette Mélissandre Micheline Milica Mounia
Nadiya Nadjat Naoual Nassira Nawel Ndeye Nerea Nesrine Ngozi Niamh Olesya Ouarda Oumaima Penda Pernille Pierrette Rabia Rajae Ramata Raymonde Rkia
Rocío Rokia Rolande Rollande Rosaria Rozenn Salima Samah Saoirse Saskia Sigrún Siham Sokhna Solveig Souad Soumaya Titouanne Touria Wafa Warda Widad
Ximena Yousra Yulya Yuna Zakia Zdenka Zofia Zoubida Zoulikha
Aglaé Albane Albertine Aliénor Alphonsine Ambroisine Annaïg Antonine Armandine Augustine Baptistine Bathilde Benoîte Célestine Célie Célimène Corentine
Cunégonde Cyprienne Dieudonnée Désirée Edmée Éliette Emmeline Éponine Ermance Ernestine Eudoxie Eugénia Eulalie Euphrasie Évangéline Félicienne Firmine
Floriane Florine Gaëtane Gersende Guenièvre Gwladys Hermione Hildegarde Iseult Isidora Jehanne Josseline Laurette Laurine Lénaïg Léocadie Maguelone
Marjolaine Mathurine Maximilienne Maylis Mélaine Mélisande Mélusine Muguette Ninon Olympia Orphée Pélagie Pétronille Rosine Scholastique Sébastienne Soizic
Suzette Suzon Sylvette Thècle Théodora Ursule Victorine Xavière Yseult Ysoline Zénobie
`

/** Given to men and women, or differently in the two languages: a name, but no gender. */
const EITHER = `
Alex Andrea Ange Ashley Camille Charlie Claude Dominique Emmanuelle Gaby Jessie Jo Joan Kim Leslie Lilian Loan Lou Michele Morgan Nicola Noor Nour
Pat Sacha Sam Sasha Taylor Vivian
`

const GENDERS: ReadonlyMap<string, Gender | null> = new Map([
  ...folded(MASCULINE).map((name): [string, Gender] => [name, 'm']),
  ...folded(FEMININE).map((name): [string, Gender] => [name, 'f']),
  ...folded(EITHER).map((name): [string, null] => [name, null]),
])

const FEMININE_ENDING = /(?:[^cg]a|ette|elle|enne|ienne|ine|ane|anne|aine|onne|ise|ie|ee|ia|ance|ence|ille)$/
const MASCULINE_ENDING = /(?:[bcdfgkprtvwx]|o|ou|us|os|an|en|ic|ec|ane?c|ain|ien|ard|ert|ier|ald|ulf|il|ul)$/

/** Of its folded form; for "Jean-Baptiste", of "jean" or of the whole. */
export function isFirstName(name: string): boolean {
  return GENDERS.has(name) || GENDERS.has(name.slice(0, Math.max(0, name.indexOf('-'))))
}

/** The gender of those who are given the name; by its ending where the name is not listed, null where that is open. */
export function genderOfFirstName(name: string): Gender | null {
  const first = name.split('-', 1)[0] ?? name
  const known = GENDERS.get(name) ?? GENDERS.get(first)
  if (known !== undefined) return known
  if (FEMININE_ENDING.test(first)) return 'f'
  return MASCULINE_ENDING.test(first) ? 'm' : null
}

function folded(list: string): string[] {
  return list.trim().split(/\s+/).map(foldWord)
}
