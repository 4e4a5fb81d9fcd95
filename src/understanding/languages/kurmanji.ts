import type { Language } from './language.ts';

export const kurmanji: Language = {
  code: 'kmr',
  markers: `ez dixwazim nexweşxane bi ji li û min ku ne çi çawa spas silav alîkarî hevjîn bavê dayika hevjînê kesekî re kurdî rojbaş bijîşk
    gelek çima kî kengî niha îro duh mala zarok jin mêr keç kur ew em hûn wan wî wê xwe heye tune nikarim dikarim`,
  words: {
    emergency: 'bêhn nagire/nefes nagire/ambulans/bêhiş/xwîn/êşa sing',
    crisis: 'dixwazim bimirim/naxwazim bijîm/xwe bikujim/xwekuştin',
    safeguarding: 'li min dide/lêdan/min dixe/tundî/gef li',
    bereavement: 'mir/wefat/koça dawî/şîn/gor',
    forget: 'jê bibe/jê bibin/rake',
    status: 'giliya min çi bû/bersiv',
    complaint: 'gilî/gazin/ne razî/nerazî',
    involvement: 'dilxwaz/beşdar',
    thanks: 'spas ji bo/gelek spas/spasdar/sipas',
    person: 'bi kesekî re/biaxivim/telefon/qise bikim',
    off_topic: 'rendevû/derman/randevu',
    help: 'alîkarî/silav/kurdî/çawa dixebite/rojbaş',
  },
};
