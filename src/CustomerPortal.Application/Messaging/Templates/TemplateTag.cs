namespace CustomerPortal.Messaging;

/// <summary>What a tag does.</summary>
internal enum TemplateTagKind
{
    Comment,
    Field,
    Raw,
    Phrase,
    Open,
    Else,
    Close,
    Faulty,
}

/// <summary>A <c>{{tag}}</c> where it stands in its source.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Name">Field, text key or block.</param>
/// <param name="Start">Offset of its first brace.</param>
/// <param name="End">Offset behind its last brace.</param>
internal sealed record TemplateTag(TemplateTagKind Kind, string Name, int Start, int End);
