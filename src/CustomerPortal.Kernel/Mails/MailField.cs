namespace CustomerPortal.Kernel;

/// <summary>A merge field of a mail. Its meaning is the text "MailField:" + <see cref="Name"/>.</summary>
/// <param name="Name">As it stands in a template, for example "companyName".</param>
/// <param name="Kind">What it holds.</param>
public sealed record MailField(string Name, MailFieldKind Kind = MailFieldKind.Text)
{
    /// <summary>Fields of each row of a <see cref="MailFieldKind.List"/>; empty otherwise.</summary>
    public IReadOnlyList<MailField> Rows { get; init; } = [];

    /// <summary>Example of a <see cref="MailFieldKind.Text"/> that is the same in all languages (a name, a number); null where <see cref="ExampleText"/> has it.</summary>
    public string? Example { get; init; }

    /// <summary>Text key of an example that differs between languages.</summary>
    public string? ExampleText { get; init; }
}
