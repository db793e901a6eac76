/**
 * The numbers by which the state knows people (เลขประจำตัวประชาชน): checked, kept sealed on this node alone, found
 * again by a keyed hash. Start at {@link sala.citizen.CitizenIds}. They are in no replica, no statement, no change log
 * and no log; why is in docs/adr/0090.
 */
@NullMarked
package sala.citizen;

import org.jspecify.annotations.NullMarked;
