/**
 * How much of a school's line Sala may use, and when: {@link sala.mirror.profile.LinkProfile}. The district sets it
 * with {@link sala.mirror.profile.LinkProfiles}; at the school {@link sala.mirror.profile.Allowance} says what may come
 * now.
 */
@NullMarked
package sala.mirror.profile;

import org.jspecify.annotations.NullMarked;
