package sala.school;

import java.time.LocalDate;
import java.time.Month;
import sala.fault.Invalid;

/**
 * A term of a Thai academic year.
 *
 * @param year in the Buddhist era: 2569
 * @param number 1 or 2
 */
public record Term(int year, int number) {

    private static final int BUDDHIST_ERA = 543;

    /** @throws Invalid when no such term can be */
    public Term {
        if (year < 2500 || year > 2699) {
            throw new Invalid("year", "term.buddhist-year");
        }
        if (number < 1 || number > 2) {
            throw new Invalid("term", "term.number");
        }
    }

    /** The term to which a day belongs: the first from May, the second from November to the end of April. */
    public static Term of(LocalDate day) {
        int year = day.getYear() + BUDDHIST_ERA;
        if (day.getMonthValue() >= 11) {
            return new Term(year, 2);
        }
        return day.getMonthValue() >= 5 ? new Term(year, 1) : new Term(year - 1, 2);
    }

    /** The first day that belongs to it. */
    public LocalDate firstDay() {
        return LocalDate.of(year - BUDDHIST_ERA, number == 1 ? Month.MAY : Month.NOVEMBER, 1);
    }

    /** The last day that belongs to it. */
    public LocalDate lastDay() {
        return firstDay().plusMonths(6).minusDays(1);
    }

    /** The term after, perhaps of the next year. */
    public Term next() {
        return number == 1 ? new Term(year, 2) : new Term(year + 1, 1);
    }

    /** The term before, perhaps of the year before. */
    public Term before() {
        return number == 2 ? new Term(year, 1) : new Term(year - 1, 2);
    }
}
