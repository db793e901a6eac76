/**
 * Which pictures and sounds are made of a lesson, and in which chunks. Start at {@link sala.media.ladder.Ladder}, which
 * follows from the look. All of it is arithmetic: nothing here runs a program. What is offered together follows from
 * what was measured, and is in {@code sala.media.hls}.
 */
@NullMarked
package sala.media.ladder;

import org.jspecify.annotations.NullMarked;
