using CustomerPortal.Billing;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Documents;

/// <summary>Writes the facts of a statement in one language.</summary>
internal sealed class StatementDocumentBuilder(ITexts texts, IFormatter formatter)
{
    public StatementDocument Build(StatementContent content, string language)
    {
        var write = new DocumentWriter(texts, formatter, language);
        var letter = new LetterWriter(write, content);
        var statement = content.Statement;
        var word = write.Plain("Statement.Heading");
        return new StatementDocument
        {
            Lang = language,
            Dir = letter.Direction,
            Title = $"{word}, {PrintedText.Line(statement.CustomerName)}",
            Author = letter.Author,
            Brand = letter.Brand,
            Issuer = letter.Issuer,
            RecipientLabel = write.Plain("Statement.To"),
            Recipient = letter.Recipient,
            References = References(statement, write, letter),
            Heading = new PrintedHeading(word, null),
            Mark = null,
            RunningFoot = [PrintedText.Line(statement.CustomerNumber)],
            Footer = letter.Footer,
            FooterText = letter.FooterText,
            PageOf = write.Plain("Common.PageOf"),
            Columns = new StatementColumns(
                write.Plain("Statement.Columns.Date"),
                write.Plain("Statement.Columns.Entry"),
                write.Plain("Statement.Columns.Debit"),
                write.Plain("Statement.Columns.Credit"),
                write.Plain("Statement.Columns.Balance")),
            Parts = [.. statement.Currencies.Select(part => Part(part, statement, write))],
            Nothing = statement.Currencies.Count == 0 ? write.Plain("Statement.Nothing") : null,
        };
    }

    private static List<PrintedLine> References(StatementDto statement, DocumentWriter write, LetterWriter letter) =>
    [
        new(write.Plain("Statement.Period"), write.Text("Statement.FromTo", ("from", write.ShortDay(statement.From)), ("to", write.ShortDay(statement.To)))),
        .. statement.AsOf == statement.To ? [] : new[] { new PrintedLine(write.Plain("Statement.AsOf"), write.ShortDay(statement.AsOf)) },
        .. letter.Labelled("Common.CustomerNumber", statement.CustomerNumber),
        .. statement.Currencies.Select(part => new PrintedLine(
            write.Text("Statement.Balance", ("currency", part.Currency)), write.Amount(part.Closing))),
    ];

    private static PrintedStatementPart Part(StatementCurrencyDto part, StatementDto statement, DocumentWriter write) => new(
        part.Currency,
        new PrintedStatementEntry(write.ShortDay(statement.From), write.Plain("Statement.Opening"), null, string.Empty, string.Empty, write.Amount(part.Opening)),
        [.. part.Lines.Select(line => Entry(line, write))],
        new PrintedStatementEntry(
            write.ShortDay(statement.To), write.Plain("Statement.Closing"), null, write.Amount(part.Debit), write.Amount(part.Credit), write.Amount(part.Closing)),
        write.Text("Statement.Aging", ("date", write.ShortDay(statement.To)), ("currency", part.Currency)),
        Aging(part.Aging, write));

    private static PrintedStatementEntry Entry(StatementLineDto line, DocumentWriter write)
    {
        string?[] details =
        [
            line.Reference is { Length: > 0 } reference ? PrintedText.Isolate(PrintedText.Line(reference)) : null,
            line.DueOn is { } due ? write.Text("Statement.DueOn", ("date", write.ShortDay(due))) : null,
        ];
        var detail = string.Join(" · ", details.Where(d => !string.IsNullOrEmpty(d)));
        return new PrintedStatementEntry(
            write.ShortDay(line.Date),
            write.Text($"Statement.Entry.{line.Kind}", ("number", PrintedText.Line(line.DocumentNumber))),
            detail.Length == 0 ? null : detail,
            write.AmountUnlessZero(line.Debit),
            write.AmountUnlessZero(line.Credit),
            write.Amount(line.Balance));
    }

    private static List<PrintedLine> Aging(AgingDto aging, DocumentWriter write)
    {
        (string Key, Money Amount)[] columns =
        [
            ("NotDue", aging.NotDue), ("Days1To30", aging.Days1To30), ("Days31To60", aging.Days31To60), ("Days61To90", aging.Days61To90),
            ("Days91To120", aging.Days91To120), ("Over120", aging.Over120), ("Credit", aging.Credit),
        ];
        return [.. columns.Select(c => new PrintedLine(write.Plain($"Statement.Aging.{c.Key}"), write.Amount(c.Amount)))];
    }
}
