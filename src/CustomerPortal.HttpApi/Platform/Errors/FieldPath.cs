using System.Text.Json;

namespace CustomerPortal.Platform.Errors;

/// <summary>Paths of input fields as clients write them.</summary>
internal static class FieldPath
{
    /// <summary>"Lines[0].UnitPrice" as "lines[0].unitPrice"; a leading "$." of a JSON path is dropped.</summary>
    public static string CamelCase(string path)
    {
        var start = path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path.TrimStart('$');
        return string.Join('.', start.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
    }
}
