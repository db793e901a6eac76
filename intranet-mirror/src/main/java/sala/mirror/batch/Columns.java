package sala.mirror.batch;

import java.util.UUID;

/**
 * What records consist of, one column for each thing that they say, so that like lies beside like. Whoever codes passes
 * each value through: when writing it comes back as it is, when reading it is ignored and what was written comes back.
 * So one description serves both ways.
 */
interface Columns {

    boolean areRead();

    long number(String column, long value);

    /** A text that no column has had yet. */
    String text(String value);

    /** An id that no column has had yet. */
    UUID id(UUID value);
}
