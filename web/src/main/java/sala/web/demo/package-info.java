/**
 * The sample district of {@code ./sala run --demo}: real learning areas and grades, invented people. Start at
 * {@link sala.web.demo.DemoDistrict}. All of it goes through the same beans as what people do.
 */
@NullMarked
package sala.web.demo;

import org.jspecify.annotations.NullMarked;
