package sala.search.thai;

import java.util.Arrays;

/**
 * Text that knows, for each of its characters, where in the original that character stood; so that what is found in
 * repaired text can be shown in the text that people wrote.
 */
public final class TracedText implements CharSequence {

    private char[] chars;
    private int[] origins;
    private int length;
    private final int originalLength;

    TracedText(int originalLength) {
        this.chars = new char[originalLength];
        this.origins = new int[originalLength];
        this.originalLength = originalLength;
    }

    static TracedText of(CharSequence original) {
        TracedText text = new TracedText(original.length());
        for (int i = 0; i < original.length(); i++) {
            text.append(original.charAt(i), i);
        }
        return text;
    }

    void append(char c, int origin) {
        if (length == chars.length) {
            int capacity = Math.max(16, length * 2);
            chars = Arrays.copyOf(chars, capacity);
            origins = Arrays.copyOf(origins, capacity);
        }
        chars[length] = c;
        origins[length++] = origin;
    }

    /** An empty text over the same original, for the next step of repair. */
    TracedText successor() {
        return new TracedText(originalLength);
    }

    void copy(TracedText from, int start, int end) {
        for (int i = start; i < end; i++) {
            append(from.charAt(i), from.origins[i]);
        }
    }

    /** Where the character now at {@code index} stood; at the end, the length of the original. */
    public int origin(int index) {
        return index < length ? origins[index] : originalLength;
    }

    /** Where in the original the text ends that now ends before {@code end}. */
    public int originalEnd(int end) {
        return end == 0 ? 0 : origins[end - 1] + 1;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(chars, start, end - start);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
