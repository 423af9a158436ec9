using System.Globalization;

namespace CustomerPortal.Messaging;

/// <summary>A place in a source, as people count.</summary>
/// <param name="Line">1 for the first.</param>
/// <param name="Column">1 for the first.</param>
internal readonly record struct TemplatePlace(int Line, int Column)
{
    public static TemplatePlace Of(string source, int offset)
    {
        var before = source.AsSpan(0, Math.Min(offset, source.Length));
        return new TemplatePlace(before.Count('\n') + 1, before.Length - (before.LastIndexOf('\n') + 1) + 1);
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column}");
}
