using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>A mail with its words in every offered language.</summary>
public sealed record MailTemplateDto
{
    /// <summary>"Module.Name".</summary>
    public required string Name { get; init; }

    /// <summary>Who receives it.</summary>
    public required MailTemplateGroup Group { get; init; }

    /// <summary>Its merge fields.</summary>
    public required IReadOnlyList<MailFieldDto> Fields { get; init; }

    /// <summary>Its words, one entry a language.</summary>
    public required IReadOnlyList<MailWordingDto> Wordings { get; init; }
}

/// <summary>A merge field. Its meaning is the text "MailField:" + <see cref="Name"/>.</summary>
/// <param name="Name">As it stands in a template.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Example">A value as it could be, in the reader's language; of a condition, of rows and of a body how it is written.</param>
/// <param name="Rows">Fields of each row of a list; empty otherwise.</param>
public sealed record MailFieldDto(string Name, MailFieldKind Kind, string Example, IReadOnlyList<MailFieldDto> Rows);
