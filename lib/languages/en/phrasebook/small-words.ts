/** A plain answer to where, when or which. */
export const plainAnswer =
  /^(?:(?:it's|its|they're|he's|she's|we're) )?(?:in|on|under|at|by|top|bottom|next|behind|left|right|upstairs|downstairs|blue|red|green|second|first|third|half|quarter|\d\S*|mon|tues|wednes|thurs|fri|satur|sun|year)\b(?: \S+){0,6}$/;

/** What says nothing once the jab beside it is gone. */
export const hollow =
  /^(?:i (?:know|said|see|could see|can see|told|suppose|bet|thought|find out|am not|will have)|i'?m not (?:the|your|a)|which|crumbs|same|again|pick|choose|decide)\b|^\S+(?: \S+)?$|\b(?:you|u|your|ur)\b/iu;

/** A question of the day, with or without its mark. */
export const asking =
  /^(?:(?:and|but|so|also|ok|okay|anyway|btw|oh) )*(?:did|do|can|could|what|where|when|have|is|are|will|would|how)\b/;

/** A clause that says no. */
export const refusing =
  /^(?:(?:well|but|and|so|lol|oh|babe|sorry|um) )*(?:no(?! of course| problem| worries|$)|nope|nah|never(?! mind)|not (?:doing|going|happening|a chance|now|tonight)|absolutely not|i (?:can't|cannot|won't|will not|am not|don't (?:want|think|have time)|did|do)\b|i'm not|i'd rather|do it yourself|ask (?:him|her|someone)|why should|they're coming|(?:he|she)'s staying|it's happening|so what(?! can| should| do| will)|can't (?!you|we|do right|believe|win)|don't$)\b/;

/** A draft that says yes. */
export const agreeing =
  /^(?:(?:oh|well|right|ah),? )*(?:yes|yeah|yep|ok(?:ay)?|fine|sure|of course|alright|all right|grand|will do|can do|no problem|i'll)\b/;

/** Things of the house and the day that have to be seen to whatever else is said. */
export const errand =
  /\b(?:plumber|mechanic|caterer|landlord|boiler|bins?|recycling|dog|cat|kids?|girls|boys|school|nursery|milk|bread|eggs|nappies|shop(?:ping)?|car|van|bike|insurance|rent|bills?|parcel|delivery|dentist|doctors?|gp|vet|appointment|washing|laundry|dinner|keys?|tickets?|photos?|pics?|documents?|papers?|forms?|prescription|meds|medicine|tablets|bank|emails?|invoice|train|flight|petrol|fuel|charger|oven|door|windows?|heating|gate|alarm|garage|mot|sink|dishes|dishwasher|receipts?|screenshot|passports?|visa|dialysis|clinic|builder|electrician|gas|meter|wifi|hotel|table|cake|present|gift|chicken|mince|freezer|fridge|spare room|suitcases?|deposit|estate agent|lawyer|notary|council|tax|truck|roof|oil|machine|detergent|washing powder|toilet roll|coffee|cheese|butter|onions|nappy cream|childminder|health visitor|nurse|midwife|band|venue|photographer|florist)\b/;
