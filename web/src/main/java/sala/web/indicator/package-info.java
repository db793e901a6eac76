/**
 * The pages of the curriculum's indicators, and the part of a form in which some are chosen. Start at
 * {@link sala.web.indicator.IndicatorsResource}.
 */
@NullMarked
package sala.web.indicator;

import org.jspecify.annotations.NullMarked;
