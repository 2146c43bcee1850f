import type { LanguagePack } from '../types.ts';

/** Values that a writer gives once for a whole document, and the blanks that ask for them. */
export const values: LanguagePack['values'] = {
  company: {
    blank: 'Company',
    patterns: [
      '(?:name of )?(?:the |our |your )?(?:company|organisation|organization|business|firm|brand)(?:[ _-]?name)?',
      '(?:shop|store|hotel|clinic|school|charity|trading|legal) name',
    ],
  },
  website: { blank: 'website', patterns: ['(?:the |our |your |company |public )?(?:web ?site|web ?page|web address|url)(?: address)?'] },
  email: { blank: 'email address', patterns: ['(?:the |our |your |contact |company |service )?e-?mail(?:[ _-]address)?'] },
  phone: {
    blank: 'phone number',
    patterns: ['(?:the |our |your |contact |company |service )?(?:tele)?phone(?:[ _-](?:number|no\\.?))?', '(?:contact|helpline|freephone) number'],
  },
  address: { blank: 'postal address', patterns: ['(?:the |our |your |company )?(?:postal |street |office |business |registered |full )?address'] },
  contact: { blank: 'contact details', patterns: ['(?:name and )?contact (?:details|information)'] },
  owner: {
    blank: 'document owner',
    patterns: ["(?:document|policy|charter|handbook|playbook|procedure|process) owner(?:['’]s (?:name|role))?", 'owner'],
  },
  manager: { blank: 'senior manager', patterns: ['(?:senior|general|managing) (?:manager|director)'] },
  system: { blank: 'system', patterns: ['(?:name of (?:the )?)?(?:ticket(?:ing)? |case |crm |logging |complaints? )?system(?: name)?'] },
  products: { blank: 'products or services', patterns: ['products?(?:(?:,? (?:or|and) |\\/)services?)?'] },
  customers: { blank: 'customer groups', patterns: ['(?:our )?customer groups?', '(?:our )?customers', 'target groups?'] },
  hours: { blank: 'opening hours', patterns: ['(?:opening|business|office|service) (?:hours|times)'] },
  area: { blank: 'place', patterns: ['place', 'area', 'region', 'town', 'city'] },
  year: { blank: 'year', patterns: ['(?:financial |calendar )?year'] },
  version: { blank: 'version', patterns: ['version(?: number)?'] },
  effective: { blank: 'effective date', patterns: ['(?:effective|start(?:ing)?|commencement) date', 'date of (?:entry into force|commencement)'] },
};
