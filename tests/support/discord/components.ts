// Discord's rules for the components of a message: which may stand where, how many, how long. Components V2 may
// use them all; without the flag only action rows are allowed.

import type { Field } from './errors.ts'
import type { Json, JsonObject } from './json.ts'
import { isObject, listOf, numberOf, objectOf, textOf } from './json.ts'

export const COMPONENT = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
} as const

const LINK_BUTTON = 5
const PREMIUM_BUTTON = 6
const SELECTS: readonly number[] = [3, 5, 6, 7, 8]
const IN_CONTAINER: readonly number[] = [1, 9, 10, 12, 13, 14]
const TOP_LEVEL: readonly number[] = [...IN_CONTAINER, COMPONENT.container]

/** Components of a message in all, nested ones included. */
const MOST_COMPONENTS = 40
/** UTF-16 code units of all text displays of a message. */
const MOST_TEXT = 4000
const MOST_LEGACY_ROWS = 5
/** UTF-8 bytes of all text displays, each counted with 12 more; measured in discord/discord-api-docs#8554. */
const MOST_PROCESSED_BYTES = 10_170

/** Whether Discord breaks down (HTTP 500) over these text displays, though each of its stated limits is kept. */
export function overwhelms(texts: readonly string[]): boolean {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 12, 0)
  return bytes > MOST_PROCESSED_BYTES
}

/** Reports what is wrong with `value` as the components of a message; `files` are the names of its attachments. */
export function checkComponents(
  field: Field,
  value: Json | undefined,
  v2: boolean,
  files: readonly string[],
): void {
  const components = field.list(value, v2 ? MOST_COMPONENTS : MOST_LEGACY_ROWS)
  const check = new MessageCheck(files)
  components.forEach((component, index) => {
    check.one(field.at(index), component, v2 ? TOP_LEVEL : [COMPONENT.actionRow])
  })
  if (check.count > MOST_COMPONENTS) {
    field.fail('COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', `Must be ${MOST_COMPONENTS} or fewer components.`)
  }
  if (check.textLength > MOST_TEXT) {
    field.fail(
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `The total size of the displayable text exceeds the maximum size of ${MOST_TEXT}`,
    )
  }
}

class MessageCheck {
  count = 0
  textLength = 0
  readonly #customIds = new Set<string>()
  readonly #files: readonly string[]

  constructor(files: readonly string[]) {
    this.#files = files
  }

  one(field: Field, value: Json | undefined, allowed: readonly number[]): void {
    if (!isObject(value)) {
      field.fail('DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType')
      return
    }
    this.count += 1
    const type = numberOf(value.type)
    if (!allowed.includes(type)) {
      const choices = allowed.join(', ')
      field.at('type').fail('UNION_TYPE_CHOICES', `Value of field "type" must be one of (${choices}).`)
      return
    }
    if (type === COMPONENT.actionRow) this.#row(field, value)
    else if (type === COMPONENT.button) this.#button(field, value)
    else if (SELECTS.includes(type)) this.#select(field, value)
    else if (type === COMPONENT.section) this.#section(field, value)
    else if (type === COMPONENT.textDisplay) this.#textDisplay(field, value)
    else if (type === COMPONENT.thumbnail) this.#media(field, value, 'media')
    else if (type === COMPONENT.mediaGallery) this.#gallery(field, value)
    else if (type === COMPONENT.file) this.#media(field, value, 'file')
    else if (type === COMPONENT.separator) this.#separator(field, value)
    else this.#container(field, value)
  }

  #container(field: Field, container: JsonObject): void {
    const color = container.accent_color
    if (color !== undefined && color !== null && (numberOf(color) < 0 || numberOf(color) > 0xffffff)) {
      field.at('accent_color').fail('NUMBER_TYPE_MAX', 'int value should be less than or equal to 16777215.')
    }
    this.#children(field, container, 1, MOST_COMPONENTS, IN_CONTAINER)
  }

  #row(field: Field, row: JsonObject): void {
    const children = listOf(row.components)
    const selects = children.filter((child) => SELECTS.includes(numberOf(objectOf(child).type)))
    this.#children(field, row, 1, 5, [COMPONENT.button, ...SELECTS])
    if (selects.length > 0 && children.length > 1) {
      field
        .at('components')
        .fail('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width')
    }
  }

  #button(field: Field, button: JsonObject): void {
    const style = numberOf(button.style)
    if (!field.at('style').oneOf(button.style, [1, 2, 3, 4, 5, 6])) return
    field.at('label').text(button.label, 0, 80)
    if (style === LINK_BUTTON) {
      field.at('url').text(button.url, 1, 512)
      if (textOf(button.url) !== '' && !/^(https?|discord):\/\/\S+$/.test(textOf(button.url))) {
        field.at('url').fail('URL_TYPE_INVALID_SCHEME', 'Scheme must be one of (http, https, discord).')
      }
      if (textOf(button.custom_id) !== '') {
        field.fail(
          'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
          'A custom id and url cannot both be specified',
        )
      }
    } else if (style !== PREMIUM_BUTTON) {
      this.#customId(field, button)
    }
    if (style !== PREMIUM_BUTTON && textOf(button.label) === '' && !isObject(button.emoji)) {
      field.fail('BUTTON_COMPONENT_INVALID_LABEL', 'A button must have a label or an emoji')
    }
  }

  #select(field: Field, select: JsonObject): void {
    this.#customId(field, select)
    field.at('placeholder').text(select.placeholder, 0, 150)
    if (numberOf(select.type) !== COMPONENT.stringSelect) return
    const options = field.at('options').list(select.options, 25)
    if (options.length === 0) field.at('options').fail('BASE_TYPE_REQUIRED', 'This field is required')
    options.forEach((option, index) => {
      const entry = objectOf(option)
      field.at('options').at(index).at('label').text(entry.label, 1, 100)
      field.at('options').at(index).at('value').text(entry.value, 1, 100)
      field.at('options').at(index).at('description').text(entry.description, 0, 100)
    })
  }

  #section(field: Field, section: JsonObject): void {
    this.#children(field, section, 1, 3, [COMPONENT.textDisplay])
    if (section.accessory === undefined || section.accessory === null) {
      field.at('accessory').fail('BASE_TYPE_REQUIRED', 'This field is required')
    } else {
      this.one(field.at('accessory'), section.accessory, [COMPONENT.button, COMPONENT.thumbnail])
    }
  }

  #textDisplay(field: Field, display: JsonObject): void {
    field.at('content').text(display.content, 1, MOST_TEXT)
    if (textOf(display.content) !== '' && textOf(display.content).trim() === '') {
      field.at('content').fail('BASE_TYPE_REQUIRED', 'This field is required')
    }
    this.textLength += textOf(display.content).length
  }

  #gallery(field: Field, gallery: JsonObject): void {
    const items = field.at('items').list(gallery.items, 10)
    if (items.length === 0)
      field.at('items').fail('BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 10 in length.')
    items.forEach((item, index) => {
      this.#media(field.at('items').at(index), objectOf(item), 'media')
    })
  }

  #separator(field: Field, separator: JsonObject): void {
    if (separator.spacing !== undefined && separator.spacing !== null) {
      field.at('spacing').oneOf(separator.spacing, [1, 2])
    }
  }

  /** A picture or file: an address, or `attachment://` and the name of a file of the same message. */
  #media(field: Field, component: JsonObject, key: 'media' | 'file'): void {
    const url = textOf(objectOf(component[key]).url)
    const place = field.at(key).at('url')
    if (component.description !== undefined) field.at('description').text(component.description, 0, 1024)
    if (url === '') place.fail('BASE_TYPE_REQUIRED', 'This field is required')
    else if (url.startsWith('attachment://')) {
      if (!this.#files.includes(url.slice('attachment://'.length))) {
        place.fail('UNKNOWN_ATTACHMENT', 'The referenced attachment was not found in the message')
      }
    } else if (key === 'file' || !/^https?:\/\//.test(url)) {
      place.fail('URL_TYPE_INVALID_SCHEME', 'Scheme must be one of (http, https, attachment).')
    }
  }

  #customId(field: Field, component: JsonObject): void {
    const id = textOf(component.custom_id)
    field.at('custom_id').text(component.custom_id, 1, 100)
    if (id !== '' && this.#customIds.has(id)) {
      field.at('custom_id').fail('COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated')
    }
    this.#customIds.add(id)
  }

  #children(field: Field, parent: JsonObject, min: number, max: number, allowed: readonly number[]): void {
    const place = field.at('components')
    const children = listOf(parent.components)
    if (children.length < min || children.length > max) {
      place.fail('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`)
    }
    children.forEach((child, index) => {
      this.one(place.at(index), child, allowed)
    })
  }
}
