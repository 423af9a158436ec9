using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace CustomerPortal.Platform.FrontEnds;

/// <summary>
/// Serves the two applications: their files, and for every other address without a file extension the page that starts them. What is
/// no file of theirs is never read from disk; paths of the API never come here.
/// </summary>
internal sealed class FrontEndMiddleware(RequestDelegate next, IWebHostEnvironment environment)
{
    private static readonly PathString[] Programs = ["/api", "/brand", "/openapi", "/health/live", "/health/ready"];
    private readonly FileExtensionContentTypeProvider types = new();
    private readonly StartPage page = new();

    public async Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path;
        if (Programs.Any(program => path.StartsWithSegments(program)))
        {
            await next(context);
        }
        else if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        }
        else if (path == FrontEnd.Clients.Base && !path.Value!.EndsWith('/'))
        {
            context.Response.Redirect(FrontEnd.Clients.Base + "/" + context.Request.QueryString, permanent: true);
        }
        else
        {
            await ServeAsync(context, path.StartsWithSegments(FrontEnd.Clients.Base, out var rest) ? (FrontEnd.Clients, rest) : (FrontEnd.Admin, path));
        }
    }

    private async Task ServeAsync(HttpContext context, (FrontEnd App, PathString Path) asked)
    {
        var name = asked.Path.Value!.TrimStart('/');
        if (name.Length > 0 && name != StartPage.FileName && types.TryGetContentType(name, out var type) && Find(asked.App, name) is { } file)
        {
            await StaticFile.SendAsync(context, file, Find(asked.App, name + ".br"), type);
        }
        else if (Path.GetExtension(name).Length <= 1 && Find(asked.App, StartPage.FileName) is { } index)
        {
            await page.SendAsync(context, index);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private IFileInfo? Find(FrontEnd app, string name) =>
        environment.WebRootFileProvider.GetFileInfo($"{app.Folder}/{name}") is { Exists: true, IsDirectory: false } file ? file : null;
}
