/** What is said about promises and their figures. */
export const standards = {
  'standards/overpromise.absolute': '"{term}" promises what nobody can assure. Give a share of cases, or say under which condition it holds.',
  'rule.standards/overpromise.summary': 'No promise is absolute about an outcome.',
  'rule.standards/overpromise.why': 'One missed case breaks an absolute promise; a share of cases can be kept and shown.',
} as const;
