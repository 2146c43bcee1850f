/** Words that several lists of Vietnamese cues share, as sources of patterns. */

/** Where no figure follows. */
export const unmeasured =
  '(?![^.;]{0,40} (?:trong|trước|chậm nhất|muộn nhất|trễ nhất|tối đa|không quá|ít nhất|sau|dưới|trên|từ|lúc|vào) (?:vòng |lúc )?(?:[0-9]|một|hai|ba|bốn|năm|mười|nửa))';
