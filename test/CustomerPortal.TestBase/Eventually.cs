namespace CustomerPortal.TestBase;

/// <summary>Waits for an outcome; tests never sleep for a guess.</summary>
public static class Eventually
{
    /// <summary>Asks until the answer is right; 30 seconds unless said otherwise.</summary>
    /// <returns>The right answer.</returns>
    public static async Task<T> GetAsync<T>(Func<Task<T>> ask, Func<T, bool> right, string what, int seconds = 30)
    {
        var deadline = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var answer = await ask();
            if (right(answer))
            {
                return answer;
            }

            if (TimeProvider.System.GetElapsedTime(deadline) > TimeSpan.FromSeconds(seconds))
            {
                throw new TimeoutException($"Did not happen in {seconds} seconds: {what}. Last answer: {answer}");
            }

            await Task.Delay(50);
        }
    }

    /// <inheritdoc cref="GetAsync{T}"/>
    public static Task<bool> HappensAsync(Func<Task<bool>> ask, string what, int seconds = 30) => GetAsync(ask, answer => answer, what, seconds);
}
