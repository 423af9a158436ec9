namespace CustomerPortal.Messaging;

/// <summary>
/// Reads templates: Handlebars' syntax, reduced to fields, texts, <c>if</c> and <c>each</c>. What is saved, shown and sent is read by this one
/// parser, once through from left to right; every mistake carries its place.
/// </summary>
internal sealed class TemplateParser
{
    private readonly string source;
    private readonly List<TemplateTag> tags = [];
    private readonly List<TemplateMistake> mistakes = [];
    private readonly Stack<OpenBlock> blocks = new();
    private List<TemplateNode> nodes = [];
    private int position;

    private TemplateParser(string source) => this.source = source;

    public static TemplateSource Read(string source) => new TemplateParser(source).Read();

    private TemplateSource Read()
    {
        var root = nodes;
        for (var start = Next(); start >= 0 && mistakes.Count < MailTemplateConsts.MaxProblems; start = Next())
        {
            ReadTag(start);
        }

        AddLiteral(source.Length);
        foreach (var open in blocks)
        {
            Mistake(MailProblemKind.BlockUnclosed, open.Tag.Start, open.Tag.End, open.Tag.Name);
        }

        return new TemplateSource(root, tags, mistakes);
    }

    private int Next() => source.IndexOf("{{", position, StringComparison.Ordinal);

    private void ReadTag(int start)
    {
        var isRaw = At(start, "{{{");
        var isLongComment = At(start, "{{!--");
        var closing = isRaw ? "}}}" : isLongComment ? "--}}" : "}}";
        var inner = start + (isRaw ? 3 : 2);
        var end = source.IndexOf(closing, inner, StringComparison.Ordinal);
        if (end < 0 || (!isLongComment && source.IndexOf("{{", inner, end - inner, StringComparison.Ordinal) >= 0))
        {
            AddLiteral(start);
            position = start + 2;
            Mistake(MailProblemKind.TagUnclosed, start, start + 2);
            return;
        }

        Understand(start, end + closing.Length, source[inner..end].Trim(), isRaw);
    }

    private void Understand(int start, int end, string content, bool isRaw)
    {
        if (!isRaw && content is ['!', ..])
        {
            AddBlockTag(new TemplateTag(TemplateTagKind.Comment, string.Empty, start, end));
        }
        else if (!isRaw && content is ['#', ..])
        {
            Open(start, end, content[1..]);
        }
        else if (!isRaw && content is ['/', ..])
        {
            Close(AddBlockTag(new TemplateTag(TemplateTagKind.Close, content[1..].Trim(), start, end)));
        }
        else if (!isRaw && content == "else")
        {
            Else(AddBlockTag(new TemplateTag(TemplateTagKind.Else, string.Empty, start, end)));
        }
        else
        {
            AddLiteral(start);
            position = end;
            Value(start, end, content, isRaw);
        }
    }

    private void Value(int start, int end, string content, bool isRaw)
    {
        var (word, rest) = TagReader.Split(content);
        if (rest.Length == 0 && TagReader.IsName(word))
        {
            nodes.Add(new TemplateField(word, isRaw, Add(new TemplateTag(isRaw ? TemplateTagKind.Raw : TemplateTagKind.Field, word, start, end))));
        }
        else if (!isRaw && TagReader.IsText(word) && TagReader.TryText(rest, out var key, out var arguments))
        {
            nodes.Add(new TemplatePhrase(key, arguments, Add(new TemplateTag(TemplateTagKind.Phrase, key, start, end))));
        }
        else
        {
            Add(new TemplateTag(TemplateTagKind.Faulty, word, start, end));
            var isHelper = rest.Length > 0 && TagReader.IsName(word) && !TagReader.IsText(word);
            Mistake(isHelper ? MailProblemKind.HelperUnknown : MailProblemKind.TagUnknown, start, end, isHelper ? word : Short(content));
        }
    }

    private void Open(int start, int end, string content)
    {
        var (block, field) = TagReader.Split(content.TrimStart());
        var tag = AddBlockTag(new TemplateTag(TemplateTagKind.Open, block, start, end));
        if (!TagReader.IsBlock(block))
        {
            Mistake(MailProblemKind.HelperUnknown, start, end, Short("#" + block));
        }
        else if (!TagReader.IsName(field))
        {
            Mistake(MailProblemKind.TagUnknown, start, end, Short("#" + content));
        }

        var isTooDeep = blocks.Count >= MailTemplateConsts.MaxDepth
            || (block == TagReader.Each && blocks.Count(b => b.Tag.Name == TagReader.Each) >= MailTemplateConsts.MaxListDepth);
        if (isTooDeep)
        {
            Mistake(MailProblemKind.TooDeep, start, end, block);
        }

        blocks.Push(new OpenBlock(tag, field, nodes));
        nodes = [];
    }

    private void Else(TemplateTag tag)
    {
        if (blocks.TryPeek(out var open) && open is { Then: null, Tag.Name: TagReader.If })
        {
            open.Then = nodes;
            nodes = [];
            return;
        }

        Mistake(MailProblemKind.BlockMisnested, tag.Start, tag.End, "else");
    }

    private void Close(TemplateTag tag)
    {
        if (!blocks.TryPeek(out var open) || open.Tag.Name != tag.Name)
        {
            Mistake(MailProblemKind.BlockMisnested, tag.Start, tag.End, Short("/" + tag.Name));
            return;
        }

        blocks.Pop();
        TemplateNode node = tag.Name == TagReader.Each
            ? new TemplateLoop(open.Field, open.Tag, nodes)
            : new TemplateChoice(open.Field, open.Tag, open.Then ?? nodes, open.Then is null ? [] : nodes);
        nodes = open.Around;
        nodes.Add(node);
    }

    // A block's tag alone on its line takes the line with it: plain text keeps no holes.
    private TemplateTag AddBlockTag(TemplateTag tag)
    {
        var lineStart = tag.Start;
        while (lineStart > position && source[lineStart - 1] is ' ' or '\t')
        {
            lineStart--;
        }

        var lineEnd = tag.End;
        while (lineEnd < source.Length && source[lineEnd] is ' ' or '\t' or '\r')
        {
            lineEnd++;
        }

        var isAlone = (lineStart == 0 || source[lineStart - 1] == '\n') && (lineEnd == source.Length || source[lineEnd] == '\n');
        AddLiteral(isAlone ? lineStart : tag.Start);
        position = isAlone ? Math.Min(lineEnd + 1, source.Length) : tag.End;
        return Add(tag);
    }

    private TemplateTag Add(TemplateTag tag)
    {
        tags.Add(tag);
        return tag;
    }

    private void AddLiteral(int end)
    {
        if (end > position)
        {
            nodes.Add(new TemplateLiteral(source[position..end]));
        }
    }

    private bool At(int index, string word) => string.CompareOrdinal(source, index, word, 0, word.Length) == 0;

    private void Mistake(MailProblemKind kind, int start, int end, string name = "") => mistakes.Add(new TemplateMistake(kind, start, end - start, name));

    private static string Short(string content) => content.Length <= 60 ? content : content[..60] + "…";

    private sealed class OpenBlock(TemplateTag tag, string list, List<TemplateNode> around)
    {
        public TemplateTag Tag => tag;

        public string Field => list;

        public List<TemplateNode> Around => around;

        public List<TemplateNode>? Then { get; set; }
    }
}
