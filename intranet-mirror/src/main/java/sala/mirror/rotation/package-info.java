/**
 * How the key of a school's node is changed, in steps that may each be the last before the power fails: at the school
 * {@link sala.mirror.rotation.KeyChange}, at the district {@link sala.mirror.rotation.NewKeys}; why so is in
 * {@code docs/adr/0085}.
 */
@NullMarked
package sala.mirror.rotation;

import org.jspecify.annotations.NullMarked;
