package sala.web.player;

import sala.media.subtitle.SubtitleKind;

/**
 * Subtitles or chapters that the player offers.
 *
 * @param language two letters
 * @param address of a WebVTT file
 */
public record WordsMark(SubtitleKind kind, String language, String address) {}
