package sala.school;

import sala.fault.Invalid;

/**
 * A term of a Thai academic year.
 *
 * @param year in the Buddhist era: 2569
 * @param number 1 or 2
 */
public record Term(int year, int number) {

    /** @throws Invalid when no such term can be */
    public Term {
        if (year < 2500 || year > 2699) {
            throw new Invalid("year", "term.buddhist-year");
        }
        if (number < 1 || number > 2) {
            throw new Invalid("term", "term.number");
        }
    }
}
