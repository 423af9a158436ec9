using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>
/// Reads the html of a template from left to right: known elements, closed in order and inside the block in which they were opened, known
/// attributes in quotes, addresses that only lead somewhere, and fields only where escaping protects them.
/// </summary>
internal sealed class HtmlCheck
{
    private readonly string source;
    private readonly bool isLayout;
    private readonly IReadOnlyDictionary<string, MailFieldKind> kinds;
    private readonly IReadOnlyList<TemplateTag> tags;
    private readonly List<TemplateMistake> mistakes = [];
    private readonly List<(string Name, int Start)> open = [];
    private int position;
    private int nextTag;

    private HtmlCheck(string source, IReadOnlyList<TemplateTag> tags, IReadOnlyDictionary<string, MailFieldKind> kinds, bool isLayout)
    {
        this.source = source;
        this.tags = tags;
        this.kinds = kinds;
        this.isLayout = isLayout;
    }

    private bool IsMore => position < source.Length && mistakes.Count < MailTemplateConsts.MaxProblems;

    /// <param name="source">The html.</param>
    /// <param name="tags">Its template tags.</param>
    /// <param name="kinds">What each field holds.</param>
    /// <param name="isLayout">Whether it is a whole page with a style sheet.</param>
    public static IReadOnlyList<TemplateMistake> Of(
        string source, IReadOnlyList<TemplateTag> tags, IReadOnlyDictionary<string, MailFieldKind> kinds, bool isLayout) =>
        new HtmlCheck(source, tags, kinds, isLayout).Read();

    private List<TemplateMistake> Read()
    {
        while (IsMore)
        {
            if (TagHere() is { } tag)
            {
                PassBlock(tag);
            }
            else if (source[position] == '<')
            {
                ReadMarkup();
            }
            else
            {
                position++;
            }
        }

        CloseDownTo(0);
        return mistakes;
    }

    private TemplateTag? TagHere()
    {
        while (nextTag < tags.Count && tags[nextTag].End <= position)
        {
            nextTag++;
        }

        return nextTag < tags.Count && tags[nextTag].Start == position ? tags[nextTag] : null;
    }

    // An element opened inside a block is closed inside it: otherwise half of it would be missing when the block is left out.
    private void PassBlock(TemplateTag tag)
    {
        position = tag.End;
        if (tag.Kind == TemplateTagKind.Open)
        {
            open.Add((string.Empty, tag.Start));
        }
        else if (tag.Kind is TemplateTagKind.Else or TemplateTagKind.Close && open.FindLastIndex(o => o.Name.Length == 0) is >= 0 and var block)
        {
            CloseDownTo(block + 1);
            if (tag.Kind == TemplateTagKind.Close)
            {
                open.RemoveAt(block);
            }
        }
    }

    private void CloseDownTo(int count)
    {
        for (var i = count; i < open.Count; i++)
        {
            if (open[i].Name.Length > 0)
            {
                Mistake(MailProblemKind.ElementUnclosed, open[i].Start, open[i].Name.Length + 1, open[i].Name);
            }
        }

        open.RemoveRange(count, open.Count - count);
    }

    private void ReadMarkup()
    {
        var start = position;
        if (Starts("<!--"))
        {
            PassVerbatim("-->", "<!--");
        }
        else if (Starts("<!") || Starts("<?"))
        {
            position++;
            if (!isLayout || !Starts("!doctype html>"))
            {
                Mistake(MailProblemKind.ElementRefused, start, 2, source.Substring(start, Math.Min(10, source.Length - start)));
            }
        }
        else if (position + 1 < source.Length && (char.IsAsciiLetter(source[position + 1]) || source[position + 1] == '/'))
        {
            ReadElement(start);
        }
        else
        {
            position++;
            if (position == source.Length || TagHere() is not null)
            {
                // What is filled in, or the layout behind the body, would make it an element.
                Mistake(MailProblemKind.ElementUnfinished, start, 1, "<");
            }
        }
    }

    private void ReadElement(int start)
    {
        var isEnd = source[start + 1] == '/';
        position = start + (isEnd ? 2 : 1);
        var name = ReadName();
        if (TagHere() is not null)
        {
            Mistake(MailProblemKind.FieldMisplaced, position, 2);
        }

        if (!HtmlWords.Knows(name, isLayout))
        {
            Mistake(MailProblemKind.ElementRefused, start, position - start, name);
        }

        var isOver = ReadAttributes(start);
        if (isEnd)
        {
            End(name, start);
        }
        else if (isOver && !HtmlWords.Void.Contains(name))
        {
            open.Add((name, start));
            if (HtmlWords.Verbatim.Contains(name))
            {
                PassVerbatim($"</{name}", name);
            }
        }
    }

    private void End(string name, int start)
    {
        var at = open.FindLastIndex(o => o.Name == name || o.Name.Length == 0);
        if (at < 0 || open[at].Name.Length == 0)
        {
            Mistake(MailProblemKind.ElementMisnested, start, position - start, name);
            return;
        }

        if (at < open.Count - 1)
        {
            Mistake(MailProblemKind.ElementMisnested, start, position - start, name);
        }

        open.RemoveRange(at, open.Count - at);
    }

    private bool ReadAttributes(int start)
    {
        while (IsMore)
        {
            if (TagHere() is { } tag)
            {
                Mistake(MailProblemKind.FieldMisplaced, tag.Start, tag.End - tag.Start, tag.Name);
                position = tag.End;
            }
            else if (source[position] == '>')
            {
                position++;
                return true;
            }
            else if (char.IsWhiteSpace(source[position]) || source[position] == '/')
            {
                position++;
            }
            else
            {
                ReadAttribute();
            }
        }

        Mistake(MailProblemKind.ElementUnfinished, start, 1);
        return false;
    }

    private void ReadAttribute()
    {
        var start = position;
        var name = ReadName();
        if (name.Length == 0)
        {
            position++;
        }

        if (!HtmlWords.KnowsAttribute(name))
        {
            Mistake(MailProblemKind.AttributeRefused, start, position - start, source[start..position]);
        }

        SkipSpace();
        if (!IsMore || source[position] != '=')
        {
            return;
        }

        position++;
        SkipSpace();
        if (!IsMore || source[position] is not ('"' or '\''))
        {
            Mistake(MailProblemKind.AttributeUnquoted, start, name.Length, name);
            return;
        }

        ReadValue(name);
    }

    private void ReadValue(string name)
    {
        var quote = source[position++];
        var start = position;
        var pieces = new List<HtmlPiece>();
        var literal = position;
        while (IsMore && source[position] != quote)
        {
            if (TagHere() is { } tag)
            {
                pieces.Add(new HtmlPiece(source[literal..position], literal, null));
                pieces.Add(new HtmlPiece(string.Empty, tag.Start, tag));
                literal = position = tag.End;
            }
            else
            {
                position++;
            }
        }

        pieces.Add(new HtmlPiece(source[literal..position], literal, null));
        position++;
        if (new HtmlValue(name, start, pieces, kinds).Mistake() is { } mistake)
        {
            mistakes.Add(mistake);
        }
    }

    // Comments, style sheets and the title: no element begins in them.
    private void PassVerbatim(string end, string name)
    {
        var from = position;
        var until = source.IndexOf(end, position, StringComparison.OrdinalIgnoreCase);
        if (until < 0)
        {
            Mistake(MailProblemKind.ElementUnfinished, from, 1, name);
            position = source.Length;
            return;
        }

        if (name == "<!--" && source.IndexOf("--!>", from, until - from, StringComparison.Ordinal) >= 0)
        {
            // Browsers end a comment there too.
            Mistake(MailProblemKind.ElementRefused, from, 4, "--!>");
        }

        if (name == "style" && !HtmlWords.IsStyle(source[from..until]))
        {
            Mistake(MailProblemKind.StyleRefused, from, 1);
        }

        foreach (var tag in tags.Where(t => t.Start >= from && t.Start < until && !IsFieldAllowed(t, name)))
        {
            Mistake(MailProblemKind.FieldMisplaced, tag.Start, tag.End - tag.Start, tag.Name);
        }

        position = name == "<!--" ? until + end.Length : until;
    }

    private bool IsFieldAllowed(TemplateTag tag, string verbatim) => verbatim switch
    {
        "style" => tag.Kind == TemplateTagKind.Field && kinds.GetValueOrDefault(tag.Name) == MailFieldKind.Colour,
        "title" => tag.Kind is TemplateTagKind.Field or TemplateTagKind.Phrase,
        _ => false,
    };

    private string ReadName()
    {
        var start = position;
        while (position < source.Length && (char.IsAsciiLetterOrDigit(source[position]) || source[position] is '-' or ':' or '_'))
        {
            position++;
        }

        return source[start..position].ToLowerInvariant();
    }

    private void SkipSpace()
    {
        while (position < source.Length && char.IsWhiteSpace(source[position]))
        {
            position++;
        }
    }

    private bool Starts(string word) => string.Compare(source, position, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private void Mistake(MailProblemKind kind, int start, int length, string name = "") => mistakes.Add(new TemplateMistake(kind, start, length, name));
}
