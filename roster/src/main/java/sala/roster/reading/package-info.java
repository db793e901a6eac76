/**
 * What stands in files of pupils and teachers: which column means what, and what each line says of a person. Start at
 * {@link sala.roster.reading.RosterFile}, then {@link sala.roster.reading.EntryReader}. Who these people are at this
 * node is the business of {@code sala.roster}.
 */
@NullMarked
package sala.roster.reading;

import org.jspecify.annotations.NullMarked;
