// Kurdish Sorani: what people type for each command, whole. No native speaker has checked it yet.
import type { Command } from './commands.ts';

export const commandsCkb: Readonly<Record<Command, readonly string[]>> = {
  'help-now': ['یارمەتیی خێرا', 'پێویستم بە یارمەتییە', 'یارمەتیم بدەن', 'فریاکەوتن'],
  person: ['قسەکردن لەگەڵ کەسێک', 'دەمەوێت لەگەڵ کەسێک قسە بکەم', 'کەسێک', 'مرۆڤ', 'ژمارەی تەلەفۆن'],
  stop: ['وەستان', 'بوەستە', 'هەڵوەشاندنەوە'],
  'start-again': ['دەستپێکردنەوە', 'لە سەرەتاوە'],
  back: ['گەڕانەوە', 'بگەڕێوە'],
  skip: ['تێپەڕاندن', 'ئەم پرسیارە تێپەڕێنە'],
  check: ['پشکنینی وەڵامەکان'],
  change: ['گۆڕین'],
  send: ['ناردن', 'بینێرە', 'پشتڕاستکردنەوە و ناردن'],
  'take-out': ['لایان ببە'],
  'take-back': ['کشاندنەوە'],
  'carry-on': ['بەردەوامبوون'],
  help: ['شتێکی تر', 'یارمەتی', 'لیست'],
  hello: ['سڵاو', 'بەیانی باش', 'ئێوارە باش'],
};
