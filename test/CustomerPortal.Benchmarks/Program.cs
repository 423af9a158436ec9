using CustomerPortal.Benchmarks;

// The figures of etc/docs/performance.md, one command each. Run with -c Release on an idle machine.
return args switch
{
    ["list", .. var rest] => await ListBenchmark.RunAsync(rest),
    ["pdf", .. var rest] => await PdfBenchmark.RunAsync(rest),
    ["start"] => await StartBenchmark.RunAsync(),
    ["js"] => await ScriptBenchmark.RunAsync(),
    ["doors"] => await DoorBenchmark.RunAsync(),
    ["neighbour", .. var rest] => await NeighbourBenchmark.RunAsync(rest),
    ["neighbour-load", .. var rest] => await NeighbourBenchmark.BeLoudAsync(rest),
    ["empty"] => await StartBenchmark.ServeNothingAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine(
        """
        dotnet run -c Release --project test/CustomerPortal.Benchmarks -- COMMAND
          list [Sqlite|PostgreSql] [--plans]   pages of 50 of 100,000 customers (PostgreSQL: eval "$(etc/scripts/postgres.sh start)" first)
          pdf [--samples FOLDER]               invoices as PDF
          start                                start of the host to its first pages
          js                                   scripts of the client area's first pages (needs Chromium)
          neighbour [WRITERS READERS]          what a quiet tenant feels of a loud one
          doors                                whether the time of a refused sign-in tells that an account exists
        """);
    return 1;
}
