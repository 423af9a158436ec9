using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CustomerPortal.Platform.Files;

/// <summary>Files as answers.</summary>
public static class FileResults
{
    /// <summary>The file for saving under its name; the browser is told so, and never guesses the type.</summary>
    public static FileContentHttpResult ToResult(this FileContent file) =>
        TypedResults.Bytes(file.Bytes.ToArray(), file.ContentType, file.FileName);
}
