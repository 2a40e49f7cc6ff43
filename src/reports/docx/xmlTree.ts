import { XmlGeneralNode, XmlNode, xml } from 'easy-template-x';

/** The elements of a name under a node, in document order. */
export function elementsOf(root: XmlNode, name: string): ReadonlyArray<XmlGeneralNode> {
  const found: XmlGeneralNode[] = [];
  const visit = (node: XmlNode): void => {
    if (node.nodeName === name && xml.query.isGeneralNode(node)) found.push(node);
    (node.childNodes ?? []).forEach(visit);
  };
  visit(root);
  return found;
}

export function childOf(node: XmlNode | undefined, name: string): XmlGeneralNode | undefined {
  const child = (node?.childNodes ?? []).find((candidate) => candidate.nodeName === name);
  return child && xml.query.isGeneralNode(child) ? child : undefined;
}

export function ancestorOf(node: XmlNode, name: string): XmlNode | undefined {
  let current = node.parentNode;
  while (current && current.nodeName !== name) current = current.parentNode;
  return current ?? undefined;
}

export function attributeOf(node: XmlNode | undefined, name: string): string | undefined {
  return node && xml.query.isGeneralNode(node) ? node.attributes?.[name] : undefined;
}

/** The text that a reader sees in a paragraph; breaks and tabs are spaces. */
export function paragraphText(paragraph: XmlNode): string {
  const parts: string[] = [];
  const visit = (node: XmlNode): void => {
    if (xml.query.isTextNode(node)) {
      if (node.parentNode?.nodeName === 'w:t') parts.push(node.textContent ?? '');
    } else if (node.nodeName === 'w:tab' || node.nodeName === 'w:br') {
      // A tab stop (inside w:tabs) is layout, not text.
      if (node.parentNode?.nodeName === 'w:r') parts.push(' ');
    }
    // A text box holds paragraphs of its own inside this one.
    (node.childNodes ?? []).filter((child) => child.nodeName !== 'w:p').forEach(visit);
  };
  visit(paragraph);
  return parts.join('');
}

/** A new element with attributes and children. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: ReadonlyArray<XmlNode> = [],
): XmlGeneralNode {
  return xml.create.generalNode(name, { attributes: { ...attributes }, childNodes: [...children] });
}
