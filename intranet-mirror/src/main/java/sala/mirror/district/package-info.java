/**
 * At a school: the district as this node knows it ({@link sala.mirror.district.DistrictLink}) and the line to it
 * ({@link sala.mirror.district.Line}; with this node's proof {@link sala.mirror.district.DistrictDoor}). The line is
 * slow, breaks off and may have strangers on it; what comes down is believed for its signature or hash alone.
 */
@NullMarked
package sala.mirror.district;

import org.jspecify.annotations.NullMarked;
