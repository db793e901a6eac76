/**
 * Tables as office programs save them, line by line as they stand in the file: CSV in the alphabets that Thai offices
 * use, and XLSX. Start at {@link sala.roster.table.Table}. What the columns mean is the business of
 * {@code sala.roster.reading}.
 */
@NullMarked
package sala.roster.table;

import org.jspecify.annotations.NullMarked;
