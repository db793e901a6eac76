/**
 * What is made of files that are no recordings, so that browsers can show them. A {@link sala.media.making.Maker} knows
 * one kind of file; {@link sala.media.making.Makers} finds the one for a form. The job that runs them is in
 * {@code sala.media.workshop}.
 */
@NullMarked
package sala.media.making;

import org.jspecify.annotations.NullMarked;
