package sala.school;

import java.util.Optional;

/** A year of schooling, youngest first. */
public enum Grade {
    K1("อ.1"),
    K2("อ.2"),
    K3("อ.3"),
    P1("ป.1"),
    P2("ป.2"),
    P3("ป.3"),
    P4("ป.4"),
    P5("ป.5"),
    P6("ป.6"),
    M1("ม.1"),
    M2("ม.2"),
    M3("ม.3"),
    M4("ม.4"),
    M5("ม.5"),
    M6("ม.6");

    private final String thai;

    Grade(String thai) {
        this.thai = thai;
    }

    /** Whether pupils of it are still learning to read and write (อ.1 to ป.3). */
    public boolean isYoung() {
        return compareTo(P3) <= 0;
    }

    /** The grade of the next year; empty after the last one. */
    public Optional<Grade> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    /** Whether many leave their school with it: ป.6, ม.3 and ม.6. */
    public boolean endsALevel() {
        return this == P6 || this == M3 || this == M6;
    }

    /** As schools write it: {@code ป.4}. */
    public String thai() {
        return thai;
    }
}
