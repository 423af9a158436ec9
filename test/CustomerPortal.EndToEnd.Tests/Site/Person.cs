using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Site;

/// <summary>Somebody in front of a browser. What goes wrong in the page (script errors, refused content, failed requests of ours) is kept.</summary>
public sealed class Person : IAsyncDisposable
{
    private readonly List<string> troubles = [];

    internal Person(IBrowserContext context, IPage page)
    {
        Context = context;
        Page = page;
        Watch(page);
    }

    /// <summary>Cookies and storage of this person.</summary>
    public IBrowserContext Context { get; }

    /// <summary>The tab in front.</summary>
    public IPage Page { get; }

    /// <summary>Script errors, content refused by the policy and answers of 500 and above since the start.</summary>
    public IReadOnlyList<string> Troubles => troubles;

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Context.DisposeAsync();

    private void Watch(IPage page)
    {
        page.PageError += (_, error) => troubles.Add($"{page.Url}: {error}");
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                troubles.Add($"{page.Url}: {message.Text}");
            }
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 500)
            {
                troubles.Add($"{response.Request.Method} {response.Url}: {response.Status}");
            }
        };
    }
}
