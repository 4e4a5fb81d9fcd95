import type { LanguageOfDanger } from './language-of-danger.ts';

export const bengali: LanguageOfDanger = {
  name: 'Bengali',
  suicide: [
    'মরে যেতে চাই',
    'মরতে চাই',
    'বাঁচতে চাই না',
    'বেঁচে থাকতে চাই না',
    'আত্মহত্যা',
    'আত্মহত্যা*',
    'নিজেকে শেষ|মেরে|আঘাত|হত্যা',
    'জীবন শেষ করে|করতে',
    'বেঁচে থাকার .. মানে|ইচ্ছা',
    'morte chai',
    'more jete chai',
    'bachte|bachthe chai na',
  ],
  emergency: ['শ্বাস নিতে পার*', 'শ্বাস নিচ্ছে না', 'বুকে ব্যথা', 'অ্যাম্বুলেন্স', 'অনেক|সব .. ওষুধ|ট্যাবলেট খেয়েছি|খেয়ে'],
  home: ['স্বামী .. মারে|পেটায়', 'আমাকে মারে|পেটায়'],
  abuse: ['ধর্ষণ'],
};
