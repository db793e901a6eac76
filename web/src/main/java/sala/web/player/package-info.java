/**
 * What the page of a recording tells the player: {@link sala.web.player.Playable}. The player itself is the browser's
 * own (docs/adr/0033), fed and accompanied by {@code modules/player.ts}; the files it plays are in
 * {@code sala.web.file}.
 */
@NullMarked
package sala.web.player;

import org.jspecify.annotations.NullMarked;
