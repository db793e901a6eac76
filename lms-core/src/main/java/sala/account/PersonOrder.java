package sala.account;

/** In which order people are listed. */
public record PersonOrder(PersonSort by, boolean descending) {

    public static final PersonOrder NAME = new PersonOrder(PersonSort.NAME, false);
}
