/** Tests of what the district knows of its schools' nodes. */
@NullMarked
package sala.mirror.fleet;

import org.jspecify.annotations.NullMarked;
