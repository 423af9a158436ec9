using System.Net;
using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>A piece of an attribute's value: as written, or a template tag.</summary>
internal sealed record HtmlPiece(string Literal, int Start, TemplateTag? Tag);

/// <summary>The value of an attribute with what it may hold.</summary>
internal sealed class HtmlValue(string name, int start, IReadOnlyList<HtmlPiece> pieces, IReadOnlyDictionary<string, MailFieldKind> kinds)
{
    public TemplateMistake? Mistake() => Misplaced() ?? (HtmlWords.Addresses.Contains(name) ? Address() : name == "style" ? Style() : null);

    private TemplateMistake? Misplaced() =>
        pieces.FirstOrDefault(p => p.Tag is { } tag && !MayStand(tag)) is { Tag: { } wrong }
            ? new TemplateMistake(MailProblemKind.FieldMisplaced, wrong.Start, wrong.End - wrong.Start, wrong.Name)
            : null;

    private bool MayStand(TemplateTag tag) => tag.Kind switch
    {
        TemplateTagKind.Field => name != "style" || kinds.GetValueOrDefault(tag.Name) == MailFieldKind.Colour,
        TemplateTagKind.Phrase => name != "style" && !HtmlWords.Addresses.Contains(name),
        _ => false,
    };

    // Either one of our own links, or an address that begins with a harmless scheme as it is written: a value never chooses the scheme.
    private TemplateMistake? Address()
    {
        var first = pieces.FirstOrDefault(p => p.Tag is not null || p.Literal.Length > 0);
        var isFine = first?.Tag is { } tag ? kinds.GetValueOrDefault(tag.Name) == MailFieldKind.Link : HtmlWords.IsAddress(first?.Literal ?? "#");
        return isFine ? null : new TemplateMistake(MailProblemKind.AddressRefused, start, Math.Max(1, first!.Literal.Length), name);
    }

    private TemplateMistake? Style() =>
        pieces.FirstOrDefault(p => p.Tag is null && !HtmlWords.IsStyle(WebUtility.HtmlDecode(p.Literal))) is { } wrong
            ? new TemplateMistake(MailProblemKind.StyleRefused, wrong.Start, Math.Max(1, wrong.Literal.Length))
            : null;
}
