package sala.web.card;

/** The words round what is on each card. */
record CardWords(String username, String password, String unchanged, String scan) {}
