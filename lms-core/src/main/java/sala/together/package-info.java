/**
 * A class that learns together before one screen: its teacher plays a lesson, ticks who is there, asks. Start at
 * {@link sala.together.ClassSessions}; {@link sala.together.ClassSession} holds the rules,
 * {@link sala.together.GroupRecord} writes down what is counted. What pupils do each by themselves is in
 * {@code sala.taking}.
 */
@NullMarked
package sala.together;

import org.jspecify.annotations.NullMarked;
