import { dangerRules } from '../danger-rule.ts';

/** A suicide in the family or among friends: the answer has to be fitting for someone who grieves. */
export const suicideLoss = dangerRules('suicide-or-self-harm', [
  {
    rule: 'suicide-loss',
    who: 'past',
    why: 'They say that somebody died by suicide.',
    phrases: [
      'killed|hung|hanged|drowned|shot <themself>',
      '<someone> .. killed|hung|hanged|drowned|shot <themself>',
      'took|taken|takes|ended <their> own? life|lives',
      '<someone> .. took|taken|takes|ended <their> own? life|lives',
      'died by|from|of|through suicide',
      '<someone> .. died by|from|of|through suicide',
      'died by his|her own hand',
      'died of|from|after|by an|a? overdose',
      '<someone> .. died of|from|after|by an|a? overdose',
      'committed|completed suicide',
      '<someone> .. committed|completed suicide',
      'lost .. to suicide',
      'lost a|my|our|me .. by|through|to suicide',
      '<someone> .. lost .. to suicide',
      'after my|his|her|our|the <relative> suicide',
      'lost my .. <someone> to suicide',
      'bereaved by suicide',
      'suicide bereavement|loss|inquest',
      'loss .. to suicide',
      'brothers|sons|daughters|husbands|wifes|mums|dads|partners|friends|sisters|mothers|fathers suicide',
    ],
  },
]);
