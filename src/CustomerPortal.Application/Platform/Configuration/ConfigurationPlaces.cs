using System.Text;
using System.Text.Json;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Configuration;

/// <summary>Walks through a file before anything is read from it, and names the place of what no reader should have to guess about.</summary>
internal static class ConfigurationPlaces
{
    /// <summary>Checks that it is JSON, not too deep, and says nothing twice.</summary>
    /// <exception cref="BusinessException">
    /// <see cref="ConfigurationErrorCodes.FileUnreadable"/>, <see cref="ConfigurationErrorCodes.FileTooDeep"/>, <see cref="ConfigurationErrorCodes.KeyTwice"/>,
    /// <see cref="ConfigurationErrorCodes.EntryInvalid"/>
    /// </exception>
    public static void Check(byte[] json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 1000 });
        var keys = new Stack<HashSet<string>>();
        var path = new Stack<string>();
        try
        {
            while (reader.Read())
            {
                Step(ref reader, keys, path);
            }
        }
        catch (JsonException e)
        {
            throw Wrong(ConfigurationErrorCodes.FileUnreadable, $"{e.LineNumber + 1}:{e.BytePositionInLine + 1}");
        }
    }

    /// <summary>A problem of the file as people see it: about the field, with the place in its words.</summary>
    public static BusinessException Wrong(string code, string place) => new BusinessException(code).With("place", Short(place)).For("content");

    private static void Step(ref Utf8JsonReader reader, Stack<HashSet<string>> keys, Stack<string> path)
    {
        if (reader.CurrentDepth >= ConfigurationConsts.MaxDepth)
        {
            throw Wrong(ConfigurationErrorCodes.FileTooDeep, Place(path));
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                keys.Push([]);
                path.Push(string.Empty);
                break;
            case JsonTokenType.EndObject:
                keys.Pop();
                path.Pop();
                break;
            case JsonTokenType.PropertyName:
                var key = Readable(ref reader, path);
                path.Pop();
                path.Push(key);
                if (!keys.Peek().Add(key))
                {
                    throw Wrong(ConfigurationErrorCodes.KeyTwice, Place(path));
                }

                break;
            case JsonTokenType.String:
                Readable(ref reader, path);
                break;
        }
    }

    // PostgreSQL keeps no NUL, and half a surrogate pair is no text.
    private static string Readable(ref Utf8JsonReader reader, Stack<string> path)
    {
        try
        {
            if (reader.GetString() is { } text && !text.Contains('\0', StringComparison.Ordinal))
            {
                return text;
            }
        }
        catch (InvalidOperationException)
        {
            throw Wrong(ConfigurationErrorCodes.EntryInvalid, Place(path));
        }

        throw Wrong(ConfigurationErrorCodes.EntryInvalid, Place(path));
    }

    private static string Place(Stack<string> path) => string.Join('.', path.Reverse().Where(p => p.Length > 0));

    private static string Short(string place) => new StringBuilder(place.Length > 200 ? place[..200] + "…" : place).Replace('\0', '?').ToString();
}
