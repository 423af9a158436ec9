namespace CustomerPortal.Messaging;

internal static class MailWordingMapping
{
    // Browsers send the line ends of their text fields as they please.
    public static MailWords ToWords(this MailWordsInput input) =>
        new(input.Subject.Trim(), input.Html.ReplaceLineEndings("\n"), input.Text.ReplaceLineEndings("\n"));

    public static MailWordsDto ToDto(this MailWords words) => new(words.Subject, words.Html, words.Text);
}
