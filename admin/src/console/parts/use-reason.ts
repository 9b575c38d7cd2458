import { useState } from 'react';
import { isReasonLongEnough } from './reason';

/** The reason of a decision while it is typed. It is judged when one wants to act, not before. */
export function useReason() {
  const [typed, setTyped] = useState('');
  const [isJudged, setJudged] = useState(false);
  const isGiven = isReasonLongEnough(typed);
  return {
    reason: typed.trim(),
    field: { value: typed, onChange: setTyped, isMissing: isJudged && !isGiven },
    /** Is it there? From now on its absence shows. */
    judge() {
      setJudged(true);
      return isGiven;
    },
  };
}
