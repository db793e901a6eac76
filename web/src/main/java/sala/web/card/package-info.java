/**
 * Cards by which the pupils of a class sign in, on paper: A4, ten to cut apart. Start at
 * {@link sala.web.card.CardsResource}; all that knows PDF is here.
 */
@NullMarked
package sala.web.card;

import org.jspecify.annotations.NullMarked;
