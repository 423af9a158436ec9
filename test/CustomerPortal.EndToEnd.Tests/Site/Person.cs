using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Site;

/// <summary>Somebody in front of a browser. What goes wrong in the page (script errors, complaints of the page, failed requests of ours) is kept.</summary>
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

    /// <summary>Script errors, complaints in the console (refused content too) and answers of 500 and above since the start.</summary>
    public IReadOnlyList<string> Troubles => troubles;

    /// <summary>Does one step; a step that fails tells what the person had before their eyes.</summary>
    /// <param name="step">Name of the step, of its picture too.</param>
    /// <param name="act">What the person does.</param>
    public async Task<T> DoAsync<T>(string step, Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception e)
        {
            await Pictures.TakeAsync(Page, $"failed-{step}");
            var text = await Page.Locator("body").InnerTextAsync();
            throw new InvalidOperationException(
                $"{step} at {Page.Url}: {e.Message}\n--- on the page:\n{text}\n--- troubles:\n{string.Join('\n', troubles)}", e);
        }
    }

    /// <inheritdoc cref="DoAsync{T}"/>
    public Task DoAsync(string step, Func<Task> act) => DoAsync(step, async () =>
    {
        await act();
        return true;
    });

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Context.DisposeAsync();

    private void Watch(IPage page)
    {
        page.PageError += (_, error) => troubles.Add($"{page.Url}: {error}");
        page.Console += (_, message) =>
        {
            // A refused request is an answer like any other; what else the page complains about is a defect.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
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
