package sala.web.player;

import sala.media.subtitle.SubtitleKind;

/**
 * Subtitles or chapters that the player offers.
 *
 * @param language two letters
 * @param heard whether a program has heard them and nobody has read them over yet
 * @param address of a WebVTT file
 */
public record WordsMark(SubtitleKind kind, String language, boolean heard, String address) {}
